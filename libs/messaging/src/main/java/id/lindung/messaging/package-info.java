/**
 * What a service uses of messaging: raise events in an {@link id.lindung.messaging.AggregateRoot}, append them to the
 * {@link id.lindung.messaging.Outbox}, handle other services' events as {@link id.lindung.messaging.EventHandler}
 * behind the {@link id.lindung.messaging.Inbox}, and make a creating request repeatable with
 * {@link id.lindung.messaging.Idempotency}.
 */
@NullMarked
package id.lindung.messaging;

import org.jspecify.annotations.NullMarked;
