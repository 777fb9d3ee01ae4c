package id.lindung.referral.agency;

import static id.lindung.referral.agency.Bodies.anew;
import static id.lindung.referral.agency.Bodies.polres;
import static id.lindung.referral.agency.Bodies.polsek;
import static id.lindung.referral.agency.Bodies.safeHouse;
import static id.lindung.referral.agency.Bodies.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lindung.testkit.EventContract;
import id.lindung.testkit.KafkaProbe;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** What the broker carries of the directory is what {@code contracts/events/referral} publishes. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "referral"))
class AgencyEventsIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Directory directory = Directory.fresh();

    @Test
    void theLifeOfAnAgencyIsToldInOrder() throws Exception {
        // Given
        var polres = directory.registered(polres("Polres Satu"));

        // When
        var records = lifeOf(polsek("Polsek Satu", polres.id()));

        // Then
        assertThat(records).hasSize(3);
        var types = List.of("agency.registered.v1", "agency.changed.v1", "agency.retired.v1");
        for (var place = 0; place < 3; place++) {
            var event = JSON.readTree(records.get(place).value());
            EventContract.assertFits(
                    "referral", types.get(place), records.get(place).value());
            assertThat(event.at("/aggregateseq").asInt()).isEqualTo(place + 1);
            assertThat(event.at("/unit").asText()).isEqualTo(directory.unit);
            assertThat(event.at("/data/parentId").asText()).isEqualTo(polres.id());
            assertThat(event.at("/data/active").asBoolean()).isEqualTo(place < 2);
        }
    }

    @Test
    void ofASafeHouseNothingIsToldThatLeadsToIt() throws Exception {
        // Given
        var keeper = directory.registered(polres("Polres Satu"));

        // When
        var records = lifeOf(with(with(safeHouse("Rumah Melati"), "parentId", keeper.id()), "subdistrict", "16.10.01"));

        // Then
        assertThat(records).hasSize(3);
        for (var record : records) {
            var event = JSON.readTree(record.value());
            EventContract.assertFits("referral", event.at("/type").asText(), record.value());
            assertThat(event.at("/data").properties())
                    .extracting(member -> member.getKey())
                    .isSubsetOf("kind", "services", "internal", "active", "reason");
        }
    }

    @Test
    void theContractItselfRefusesAPlaceOfASafeHouse() throws Exception {
        for (var published : EventContract.publishedBy("referral")) {
            if (!published.type().startsWith("agency.")) {
                continue;
            }
            var example = JSON.readTree(EventContract.example("referral", published.type()));
            assertThat(EventContract.misfits("referral", published.type(), example.toString()))
                    .isEmpty();

            ((ObjectNode) example.at("/data")).put("kind", "safe-house");
            assertThat(EventContract.misfits("referral", published.type(), example.toString()))
                    .isNotEmpty();
        }
    }

    private List<ConsumerRecord<String, String>> lifeOf(Map<String, Object> body) {
        var agency = directory.registered(body);
        var changed = directory.change(agency.id(), agency.etag(), anew(body));
        directory.retire(agency.id(), changed.header("ETag")).then().statusCode(200);
        try (var kafka = KafkaProbe.connect()) {
            return kafka.awaitRecords("agency", UUID.fromString(agency.id()), 3);
        }
    }
}
