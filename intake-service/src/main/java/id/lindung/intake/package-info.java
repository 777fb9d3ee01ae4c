/** intake. */
package id.lindung.intake;
