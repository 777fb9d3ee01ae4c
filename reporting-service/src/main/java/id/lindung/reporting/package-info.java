/** reporting. */
package id.lindung.reporting;
