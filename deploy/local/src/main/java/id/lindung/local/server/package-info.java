/**
 * What running any server as a child process needs: starting it, its lifetime, its port, its secrets, its unpacked
 * binaries, and one kind of failure that a person can read.
 */
@NullMarked
package id.lindung.local.server;

import org.jspecify.annotations.NullMarked;
