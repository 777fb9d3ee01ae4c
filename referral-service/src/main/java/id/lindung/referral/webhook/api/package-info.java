/** Webhooks over HTTP, and for operators. */
@NullMarked
package id.lindung.referral.webhook.api;

import org.jspecify.annotations.NullMarked;
