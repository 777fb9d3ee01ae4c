/**
 * What the people of a centre and of its partner agencies do with Lindung, over HTTP and with their own tokens: one class
 * for each desk, one method for each act. The demonstration tells its story with it, and the system tests walk theirs.
 */
@NullMarked
package id.lindung.local.story;

import org.jspecify.annotations.NullMarked;
