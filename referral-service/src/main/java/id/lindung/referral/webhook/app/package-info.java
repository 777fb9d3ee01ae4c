/** Registers webhooks and sends to them. */
@NullMarked
package id.lindung.referral.webhook.app;

import org.jspecify.annotations.NullMarked;
