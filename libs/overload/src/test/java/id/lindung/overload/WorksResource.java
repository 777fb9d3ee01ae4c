package id.lindung.overload;

import id.lindung.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Work that takes as long as a test wants. */
@Path("/v1/works")
@RunOnVirtualThread
@RolesAllowed({Roles.COMPANION, "system-case"})
public class WorksResource {

    /** More than the machine's own buffers take. */
    static final int LONG_ANSWER = 32 * 1024 * 1024;

    static final Semaphore MAY_END = new Semaphore(0);
    static final AtomicInteger BEGUN = new AtomicInteger();

    record Work(@NotNull String text) {}

    @GET
    public String quick() {
        return "done";
    }

    @GET
    @Path("held")
    public String held() throws InterruptedException {
        BEGUN.incrementAndGet();
        MAY_END.acquire();
        return "done";
    }

    @POST
    public int write(@Valid Work work) {
        return work.text().length();
    }

    @GET
    @Path("long")
    @Produces("application/octet-stream")
    public byte[] longAnswer() {
        return new byte[LONG_ANSWER];
    }

    @GET
    @Path("broken")
    public String broken() {
        throw new IllegalStateException();
    }
}
