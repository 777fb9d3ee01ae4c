package id.lindung.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StableMemberTest {

    @Test
    void aNamedReplicaIsTheSameMemberAfterARestartOnEachOfItsChannels() {
        assertThat(consumer(Optional.of("case-2"), "complaint")).containsEntry("group.instance.id", "case-2-complaint");
        assertThat(consumer(Optional.of("case-2"), "referral")).containsEntry("group.instance.id", "case-2-referral");
    }

    @Test
    void aReplicaWithoutANameIsAMemberOfTheMoment() {
        assertThat(consumer(Optional.empty(), "complaint")).containsOnlyKeys("group.id");
    }

    @Test
    void whatIsNoConsumerIsLeftAlone() {
        var producer = new HashMap<String, Object>(Map.of("acks", "all"));
        assertThat(customized(Optional.of("case"), "complaint", producer)).containsOnlyKeys("acks");
    }

    private static Map<String, Object> consumer(Optional<String> replica, String channel) {
        return customized(replica, channel, new HashMap<>(Map.of("group.id", "case")));
    }

    private static Map<String, Object> customized(
            Optional<String> replica, String channel, Map<String, Object> client) {
        return new StableMember(replica).customize(channel, new SmallRyeConfigBuilder().build(), client);
    }
}
