/** The keys of a service: a folder of Tink keysets, made once and kept outside the data. */
@NullMarked
package id.lindung.local.keys;

import org.jspecify.annotations.NullMarked;
