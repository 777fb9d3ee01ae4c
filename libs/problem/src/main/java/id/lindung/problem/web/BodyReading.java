package id.lindung.problem.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.FieldError;
import id.lindung.problem.ProblemException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.List;

/**
 * Reads a request body within its limit, and says of a body that cannot be read what is wrong and where. Only here do
 * exceptions of Jackson mean a faulty request; thrown anywhere else they are our own fault.
 */
@Provider
public class BodyReading implements ReaderInterceptor {

    private final BodyLimit limit;

    BodyReading(BodyLimit limit) {
        this.limit = limit;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        requireUtf8(context.getMediaType());
        context.setInputStream(limit.limited(context.getInputStream()));
        try {
            var body = context.proceed();
            if (body == null) {
                throw new ProblemException(CommonProblem.REQUEST_INVALID)
                        .withErrors(List.of(FieldError.of("", "required")));
            }
            return body;
        } catch (BodyLimit.TooLarge tooLarge) {
            throw new ProblemException(CommonProblem.PAYLOAD_TOO_LARGE);
        } catch (BodyLimit.NotWhole notWhole) {
            throw new ProblemException(CommonProblem.REQUEST_INCOMPLETE);
        } catch (CharConversionException notUnicode) {
            throw new ProblemException(CommonProblem.REQUEST_MALFORMED);
        } catch (InvalidDefinitionException ourTypeIsWrong) {
            throw ourTypeIsWrong;
        } catch (JacksonException fault) {
            throw JsonFaults.problem(fault);
        } catch (WebApplicationException wrapped) {
            if (wrapped.getCause() instanceof JacksonException fault) {
                throw JsonFaults.problem(fault);
            }
            throw wrapped;
        }
    }

    /** JSON between systems is UTF-8 (RFC 8259, 8.1). */
    private static void requireUtf8(MediaType type) {
        var charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
            throw new ProblemException(CommonProblem.REQUEST_MALFORMED);
        }
    }
}
