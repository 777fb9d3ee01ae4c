package id.lindung.intake.complaint.domain;

import java.util.Set;

/**
 * Which channels a complaint may be taken by at the desk; the others are known by name and open later. By {@link
 * Channel#AGENCY_REFERRAL} nobody types a complaint in: it is collected from what the partner itself pushed.
 */
public final class ChannelPolicy {

    /** Open channels. */
    public static final Set<Channel> OPEN = Set.of(Channel.WALK_IN);

    /** The channel of what is collected, open to that alone. */
    public static final Channel COLLECTED = Channel.AGENCY_REFERRAL;

    private ChannelPolicy() {}

    public static boolean isOpen(Channel channel) {
        return OPEN.contains(channel);
    }
}
