package id.lindung.intake.person.app;

import id.lindung.intake.person.domain.DisclosureGround;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a disclosure goes that another service asks for.
 *
 * @param unit whose person it is
 * @param recipient the agency that receives the fields
 * @param ground on what that rests
 * @param onBehalfOf token subject of the human whom the service serves; null where no human asked
 */
public record Onward(
        String unit,
        UUID recipient,
        DisclosureGround ground,
        @Nullable String onBehalfOf) {}
