/** The referral service. Today: the directory of agencies that a unit refers victims to. */
package id.lindung.referral;
