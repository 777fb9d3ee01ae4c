/** Webhooks, how far each was told, and what came of it. */
@NullMarked
package id.lindung.referral.webhook.store;

import org.jspecify.annotations.NullMarked;
