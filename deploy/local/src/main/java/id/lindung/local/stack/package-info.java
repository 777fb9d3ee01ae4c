/** What Lindung is made of on one machine: its parts, their order, ports, folders and settings. */
@NullMarked
package id.lindung.local.stack;

import org.jspecify.annotations.NullMarked;
