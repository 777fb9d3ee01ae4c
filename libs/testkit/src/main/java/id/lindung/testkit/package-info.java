/** testkit. */
package id.lindung.testkit;
