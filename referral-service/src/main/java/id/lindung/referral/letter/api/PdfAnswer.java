package id.lindung.referral.letter.api;

import id.lindung.referral.letter.app.SignedDocument;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A letter on its way out. The file's name is its number, which tells neither a kind of violence nor anybody's name. */
public final class PdfAnswer {
    public static final String MEDIA_TYPE = "application/pdf";

    private PdfAnswer() {}

    /** The answer that a browser offers to print or to save. */
    public static RestResponse<byte[]> of(SignedDocument document) {
        return ResponseBuilder.ok(document.pdf())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + document.number() + ".pdf\"")
                .build();
    }
}
