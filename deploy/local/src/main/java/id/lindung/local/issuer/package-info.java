/** A small OpenID Connect issuer for one machine: it mints any role for anybody, and therefore never leaves loopback. */
@NullMarked
package id.lindung.local.issuer;

import org.jspecify.annotations.NullMarked;
