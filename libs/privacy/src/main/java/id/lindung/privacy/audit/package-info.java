/** The inside of the audit log: keyed line hashes, the sealer's chain, and the signed roots that leave the database. */
@NullMarked
package id.lindung.privacy.audit;

import org.jspecify.annotations.NullMarked;
