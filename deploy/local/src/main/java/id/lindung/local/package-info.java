/** local. */
package id.lindung.local;
