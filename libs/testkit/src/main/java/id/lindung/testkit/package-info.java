/** What every module's tests share: the servers the product runs on, tokens, databases, and checks of the contracts. */
@NullMarked
package id.lindung.testkit;

import org.jspecify.annotations.NullMarked;
