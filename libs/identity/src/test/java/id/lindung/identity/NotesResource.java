package id.lindung.identity;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Endpoints with every kind of guard. */
@Path("/v1/notes")
@RunOnVirtualThread
public class NotesResource {

    static final AtomicInteger REACHED = new AtomicInteger();

    record Who(String subject, String role, String unit, String agency) {}

    record Text(String text) {}

    private final Notes notes;
    private final CurrentActor actor;

    NotesResource(Notes notes, CurrentActor actor) {
        this.notes = notes;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.COMPANION, Roles.OPERATOR, Roles.PARTNER})
    public List<String> read() throws SQLException {
        REACHED.incrementAndGet();
        return notes.read();
    }

    @POST
    @RolesAllowed(Roles.COMPANION)
    public void write(Text text) throws SQLException {
        notes.write(actor.get().requireUnit(), text.text());
    }

    @GET
    @Path("who")
    @RolesAllowed({Roles.COMPANION, Roles.PARTNER})
    public Who who() {
        var caller = actor.get();
        return new Who(
                caller.subject(),
                caller.principalRole(),
                caller.unit().orElse(""),
                caller.agency().orElse(""));
    }

    @GET
    @Path("mine")
    @RolesAllowed({Roles.COMPANION, Roles.OPERATOR})
    public String mine() {
        return actor.get().requireUnit();
    }

    @GET
    @Path("forgotten")
    public String forgotten() {
        REACHED.incrementAndGet();
        return "no role stated";
    }

    @GET
    @Path("open")
    @PermitAll
    public String open() {
        REACHED.incrementAndGet();
        return "open by annotation, but not on the list of public paths";
    }
}
