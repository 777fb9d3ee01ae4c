package id.lindung.intake.complaint.domain;

import java.util.Set;

/**
 * Which channels a complaint may be taken by at the desk; the others are known by name and open later. By {@link
 * Channel#AGENCY_REFERRAL} nobody types a complaint in: it is collected from what the partner itself pushed.
 */
public final class ChannelPolicy {

    /** Open channels. */
    public static final Set<Channel> OPEN = Set.of(Channel.WALK_IN, Channel.OUTREACH, Channel.PHONE, Channel.LETTER);

    /** The channel of what is collected, open to that alone. */
    public static final Channel COLLECTED = Channel.AGENCY_REFERRAL;

    /** By these nobody can be handed a form, and who tells may know little of her (barito-utara-indirect). */
    private static final Set<Channel> WITHOUT_FORM = Set.of(Channel.PHONE, Channel.LETTER);

    private ChannelPolicy() {}

    /** Whether a registration by this channel must be filled in; a crisis never must. */
    public static boolean wantsForm(Channel channel) {
        return !WITHOUT_FORM.contains(channel);
    }

    public static boolean isOpen(Channel channel) {
        return OPEN.contains(channel);
    }
}
