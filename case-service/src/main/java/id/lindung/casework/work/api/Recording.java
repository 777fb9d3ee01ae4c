package id.lindung.casework.work.api;

import id.lindung.casework.work.app.RecordWork;
import id.lindung.messaging.IdempotencyKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Takes a record of any kind and answers it. */
@ApplicationScoped
class Recording {

    private final RecordWork recordWork;

    Recording(RecordWork recordWork) {
        this.recordWork = recordWork;
    }

    RestResponse<WorkRecordView> take(UUID caseFileId, @Nullable String key, WorkRequest body) {
        var recorded = recordWork.handle(IdempotencyKey.of(key), body.told(caseFileId));
        var view = WorkRecordView.of(recorded.work());
        var answer = RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("/v1/case-files/" + caseFileId + "/work-records/" + view.id()));
        return recorded.replayed()
                ? answer.header(IdempotencyKey.REPLAYED_HEADER, true).build()
                : answer.build();
    }
}
