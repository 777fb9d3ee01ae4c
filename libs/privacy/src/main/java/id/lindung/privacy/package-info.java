/**
 * What a service uses of privacy: a key for each person or case ({@link id.lindung.privacy.DataKeys}) to encrypt single fields
 * with, keyed fingerprints, and the {@link id.lindung.privacy.AuditLog} that tells who did and received what.
 *
 * <p>The packages below it are the inside: key folder and key check in {@code keys}, hashing, chaining and signing of the log in
 * {@code audit}, its verification in {@code audit.verify}.
 */
@NullMarked
package id.lindung.privacy;

import org.jspecify.annotations.NullMarked;
