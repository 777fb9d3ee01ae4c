/** identity. */
package id.lindung.identity;
