package id.lindung.messaging.waiting;

/** The service ends while work was still waiting; nothing of that work was committed, and it comes again. */
public final class ServiceStopping extends RuntimeException {

    ServiceStopping() {
        super("the service is stopping");
    }
}
