package id.lindung.casework.sop.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.casework.sop.domain.LocalText;
import id.lindung.casework.sop.domain.SopGraph;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** Pictures of a procedure hold whatever its texts say. */
class DiagramTest {

    private static final LocalText NASTY = new LocalText("Satu <b>\"&#1;", "One <b>\"&#1;");
    private static final SopGraph GRAPH = new SopGraph(
            List.of(
                    new SopGraph.Node("end", SopGraph.Kind.STEP, "1,2", NASTY),
                    new SopGraph.Node("choice", SopGraph.Kind.DECISION, null, NASTY),
                    new SopGraph.Node("crisis", SopGraph.Kind.CONDITIONAL, "3", NASTY),
                    new SopGraph.Node("end:done", SopGraph.Kind.END, null, new LocalText("Selesai", "Done"))),
            List.of(
                    new SopGraph.Edge("end", "choice", null),
                    new SopGraph.Edge("choice", "crisis", NASTY),
                    new SopGraph.Edge("choice", "end", NASTY),
                    new SopGraph.Edge("crisis", "end:done", null)));

    @Test
    void thePictureIsXmlWithEveryNodeAndEdge() throws Exception {
        var svg = SvgDiagram.of(GRAPH, Language.ENGLISH);
        var document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        // One path is the head of all arrows, one the decision.
        assertThat(document.getElementsByTagName("path").getLength())
                .isEqualTo(GRAPH.edges().size() + 2);
        assertThat(document.getElementsByTagName("text").item(0).getTextContent())
                .isNotBlank();
        assertThat(svg).contains("1,2. One &lt;b&gt;\"&amp;#1;").doesNotContain("Satu");
    }

    @Test
    void theFlowchartQuotesItsTextsAndNamesItsNodesItself() {
        assertThat(MermaidDiagram.of(GRAPH, Language.INDONESIAN))
                .startsWith("flowchart TD\n")
                .contains("n0[\"1,2. Satu #lt;b#gt;#quot;#amp;#35;1;\"]")
                .contains("n2[\"3. Satu")
                .contains(":::conditional")
                .contains("n3([\"Selesai\"])")
                .contains("n1 -->|\"Satu");
    }
}
