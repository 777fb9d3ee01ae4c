/** privacy. */
package id.lindung.privacy;
