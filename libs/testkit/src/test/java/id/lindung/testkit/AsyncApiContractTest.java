package id.lindung.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code contracts/asyncapi.yaml} names every event that is published, and nothing that is not. */
class AsyncApiContractTest {
    private static final String SCHEMA_OF_MESSAGE = "/payload/schema/$ref";

    private final JsonNode document;

    AsyncApiContractTest() throws IOException {
        document =
                new YAMLMapper().readTree(ProjectFiles.contract("asyncapi.yaml").toFile());
    }

    @Test
    void everyPublishedSchemaIsAMessageAndEveryMessageHasASchema() {
        var published = EventContract.producers().stream()
                .flatMap(producer -> EventContract.publishedBy(producer).stream())
                .map(event -> "./events/" + event.producer() + "/" + event.type() + ".schema.json")
                .toList();

        assertThat(messages())
                .extracting(message -> message.at(SCHEMA_OF_MESSAGE).asText())
                .containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    void everyReferenceWithinTheDocumentLeadsSomewhere() {
        var references = new ArrayList<String>();
        collectReferences(document, references);

        assertThat(references)
                .filteredOn(reference -> reference.startsWith("#"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
        assertThat(references)
                .filteredOn(reference -> !reference.startsWith("#"))
                .isNotEmpty()
                .allSatisfy(reference ->
                        assertThat(ProjectFiles.contract(reference)).exists());
    }

    @Test
    void everyMessageTravelsOnTheTopicOfItsAggregate() throws IOException {
        for (var message : messages()) {
            var schema = new ObjectMapper()
                    .readTree(Files.readString(
                            ProjectFiles.contract(message.at(SCHEMA_OF_MESSAGE).asText())));
            var type = schema.at("/properties/type/const").asText();
            var aggregate = schema.at("/properties/aggregatetype/const").asText();
            var channel = document.at("/channels/" + aggregate);

            assertThat(message.at("/name").asText()).isEqualTo(type);
            assertThat(channel.at("/address").asText()).isEqualTo("lindung." + aggregate);
            assertThat(channel.at("/messages").has(type)).as(type).isTrue();
        }
    }

    @Test
    void everyTopicHasASenderAndIsKeptForEver() {
        var sentOn = operations("send")
                .map(operation -> operation.at("/channel/$ref").asText());
        var channels = document.at("/channels").properties().stream().map(channel -> "#/channels/" + channel.getKey());

        assertThat(sentOn).containsExactlyInAnyOrderElementsOf(channels.toList());
        assertThat(document.at("/components/channelBindings/kept/kafka/partitions")
                        .asInt())
                .isEqualTo(KafkaProbe.PARTITIONS);
        assertThat(document.at("/components/channelBindings/kept/kafka/topicConfiguration/retention.ms")
                        .asInt())
                .isEqualTo(-1);
    }

    private List<JsonNode> messages() {
        return document.at("/components/messages").properties().stream()
                .map(Map.Entry::getValue)
                .toList();
    }

    private Stream<JsonNode> operations(String action) {
        return document.at("/operations")
                .valueStream()
                .filter(operation -> operation.at("/action").asText().equals(action));
    }

    private static void collectReferences(JsonNode node, List<String> into) {
        if (node.path("$ref").isTextual()) {
            into.add(node.path("$ref").asText());
        }
        node.forEach(child -> collectReferences(child, into));
    }
}
