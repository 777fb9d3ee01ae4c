package id.lindung.casework.sop.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a picture of a shipped procedure holds. */
class SopGraphTest {

    private final SopGraph banyuwangi = SopGraph.of(Walk.definition("35.10/banyuwangi-p2tp2a"));

    @Test
    void everyStepAndEveryWayIsDrawn() {
        var definition = Walk.definition("35.10/banyuwangi-p2tp2a");
        assertThat(banyuwangi.nodes())
                .extracting(SopGraph.Node::id)
                .containsAll(definition.steps().stream().map(StepDefinition::id).toList());
        definition
                .steps()
                .forEach(step -> step.targets()
                        .forEach(target -> assertThat(banyuwangi.edges()).anySatisfy(edge -> {
                            assertThat(edge.from()).isEqualTo(step.id());
                            assertThat(edge.to()).isEqualTo(target);
                        })));
    }

    @Test
    void outcomesThatLeadToOneStepAreOneArrow() {
        assertThat(banyuwangi.edges())
                .extracting(edge -> edge.from() + " " + edge.to())
                .doesNotHaveDuplicates();
        assertThat(banyuwangi.edges())
                .anySatisfy(edge -> assertThat(edge.label())
                        .isNotNull()
                        .extracting(LocalText::id)
                        .asString()
                        .contains(" / "));
    }

    @Test
    void whatMayHappenAnywhereIsDrawnToo() {
        assertThat(banyuwangi.nodes())
                .filteredOn(node -> node.kind() == SopGraph.Kind.EVENT)
                .extracting(SopGraph.Node::id)
                .contains("on:contact.lost", "on:victim.died", "on:crisis.arose");
    }

    @Test
    void whatIsNoStepIsShownInWordsTooAndNeverByItsCode() {
        assertThat(banyuwangi.nodes())
                .filteredOn(node -> node.id().contains(":"))
                .extracting(node -> node.title().id())
                .contains("Krisis timbul", "Korban meninggal", "Terdokumentasi");
        for (var fact : FactCode.values()) {
            var label = CodeLabels.of(fact);
            assertThat(label.id()).as(fact.code()).isNotEqualTo(label.en()).isNotEqualTo(fact.code());
        }
        assertThat(CodeLabels.ofEnd("left-safe-house").id()).isEqualTo("left safe house");
    }
}
