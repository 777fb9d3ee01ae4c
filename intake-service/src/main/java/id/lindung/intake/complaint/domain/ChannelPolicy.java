package id.lindung.intake.complaint.domain;

import java.util.Set;

/** Which channels a complaint may be taken by here; the others are known by name and open later. */
public final class ChannelPolicy {

    /** Open channels. */
    public static final Set<Channel> OPEN = Set.of(Channel.WALK_IN);

    private ChannelPolicy() {}

    public static boolean isOpen(Channel channel) {
        return OPEN.contains(channel);
    }
}
