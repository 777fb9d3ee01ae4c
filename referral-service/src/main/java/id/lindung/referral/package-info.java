/** referral. */
package id.lindung.referral;
