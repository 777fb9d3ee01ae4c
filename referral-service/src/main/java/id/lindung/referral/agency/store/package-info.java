/** Where agencies are kept, and the lock that keeps a directory's tree whole. */
@NullMarked
package id.lindung.referral.agency.store;

import org.jspecify.annotations.NullMarked;
