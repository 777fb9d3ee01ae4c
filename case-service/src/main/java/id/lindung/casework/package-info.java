/** casework. */
package id.lindung.casework;
