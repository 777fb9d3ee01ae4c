/** What people see and do about messaging: metrics, health, and the operator's endpoints under {@code /v1/operations}. */
@NullMarked
package id.lindung.messaging.operations;

import org.jspecify.annotations.NullMarked;
