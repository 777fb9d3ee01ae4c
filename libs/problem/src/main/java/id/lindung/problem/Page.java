package id.lindung.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items in the list's order
 * @param next the cursor of the next page; absent on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page from rows read with {@code limit + 1}: the row too many only tells that a next page exists.
     *
     * @param rows at most {@code limit + 1} rows, in keyset order of their id
     * @param limit wanted page size
     * @param id the row's keyset id
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<? super T, UUID> id) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        var items = rows.subList(0, limit);
        return new Page<>(items, new Cursor(id.apply(items.getLast())).encode());
    }

    /** The same page with each item shown another way. */
    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), next);
    }
}
