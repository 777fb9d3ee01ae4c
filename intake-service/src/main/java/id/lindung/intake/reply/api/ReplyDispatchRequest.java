package id.lindung.intake.reply.api;

import id.lindung.intake.reply.domain.DispatchManner;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a reply leaves. */
@Schema(name = "ReplyDispatchRequest")
public record ReplyDispatchRequest(
        @Schema(
                description =
                        "`plain-envelope` only to an addressee with a postal contact that is marked safe at this moment.")
        @NotNull
        DispatchManner manner) {}
