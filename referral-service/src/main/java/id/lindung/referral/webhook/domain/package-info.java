/** Where an agency's system is told. */
@NullMarked
package id.lindung.referral.webhook.domain;

import org.jspecify.annotations.NullMarked;
