/** problem. */
package id.lindung.problem;
