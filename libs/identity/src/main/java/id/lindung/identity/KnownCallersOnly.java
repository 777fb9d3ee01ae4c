package id.lindung.identity;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * A second wall behind the annotations: without a token nothing answers but {@code contracts/public-paths}. It authorises
 * nobody to anything; what a caller may do is said at each endpoint.
 */
@ApplicationScoped
class KnownCallersOnly implements HttpSecurityPolicy {

    private final PublicPaths publicPaths = PublicPaths.read();

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
        if (isPublic(request)) {
            return CheckResult.permit();
        }
        // A failure, not a denial: a denial is answered by Quarkus itself, without a problem.
        return identity.onItem()
                .transformToUni(caller -> caller.isAnonymous()
                        ? Uni.createFrom().failure(new UnauthorizedException())
                        : CheckResult.permit());
    }

    private boolean isPublic(RoutingContext request) {
        var path = request.request().path();
        return path.equals(request.normalizedPath()) && publicPaths.contain(path);
    }
}
