/** What people see of the audit log: the lines about a subject, and the verification. */
@NullMarked
package id.lindung.privacy.audit.api;

import org.jspecify.annotations.NullMarked;
