package id.lindung.problem.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** {@link id.lindung.problem.Problem} as clients see it. */
final class ProblemSchemas {

    private ProblemSchemas() {}

    static Schema problem() {
        return object("A refusal (RFC 9457). Branch on `code`; show `title` and `detail`.")
                .addProperty("type", text("`urn:lindung:problem:<code>`", "urn:lindung:problem:request.invalid"))
                .addProperty(
                        "title",
                        text("What kind of problem, in the language of `Accept-Language`", "Isian belum benar"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(SchemaType.INTEGER)
                                .description("The HTTP status")
                                .examples(List.of(400)))
                .addProperty("code", text("Stable code", "request.invalid"))
                .addProperty(
                        "detail", text("What happened and what to do", "Perbaiki isian yang disebut, lalu kirim lagi."))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .description("The fields at fault")
                                .items(OASFactory.createSchema().ref("#/components/schemas/FieldError")))
                .addProperty("traceId", text("Finds the request in the logs", "4bf92f3577b34da6a3ce929d0e0e4736"))
                .required(List.of("type", "title", "status", "code", "detail", "traceId"));
    }

    static Schema fieldError() {
        return object("One field at fault")
                .addProperty(
                        "pointer",
                        text(
                                "JSON pointer into the body (RFC 6901), or `?name` for a parameter",
                                "/victims/0/person/name"))
                .addProperty("code", text("Stable code", "required"))
                .addProperty("detail", text("What is wrong with it", "Wajib diisi."))
                .required(List.of("pointer", "code", "detail"));
    }

    static Header retryAfter() {
        return OASFactory.createHeader()
                .description("Seconds to wait before the same request is sent again")
                .schema(OASFactory.createSchema().addType(SchemaType.INTEGER));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description, String example) {
        return OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .description(description)
                .examples(List.of(example));
    }
}
