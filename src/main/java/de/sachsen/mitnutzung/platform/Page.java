package de.sachsen.mitnutzung.platform;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param page counted from 0
 * @param size how many items a full page has, 1 to 200
 * @param total how many items there are on all pages
 */
public record Page<T>(List<T> items, int page, int size, long total) {

    public Page {
        items = List.copyOf(items);
    }

    /** The page that is asked for of a list that is short enough to be held whole. */
    public static <T> Page<T> of(List<T> all, Request asked) {
        List<T> items = all.stream().skip(asked.offset()).limit(asked.size()).toList();
        return new Page<>(items, asked.page(), asked.size(), all.size());
    }

    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), page, size, total);
    }

    /** Which page is asked for. */
    public record Request(int page, int size) {

        public static final int LARGEST = 200;

        /** @throws InvalidField when the page is negative or beyond 1,000,000, or the size is not 1 to 200 */
        public Request {
            if (page < 0 || page > 1_000_000) {
                throw new InvalidField("page", "Die Seite muss zwischen 0 und 1.000.000 liegen.");
            }
            if (size < 1 || size > LARGEST) {
                throw new InvalidField("size", "Die Seitengröße muss zwischen 1 und " + LARGEST + " liegen.");
            }
        }

        public long offset() {
            return (long) page * size;
        }
    }
}
