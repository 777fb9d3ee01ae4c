/** messaging. */
package id.lindung.messaging;
