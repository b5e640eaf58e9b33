package org.petitionrules.model.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.petitionrules.model.Refused;
import org.petitionrules.model.organ.OrganRef;

/** What holds of every shape of event alike. */
class EventTest {
    private static final LocalDate THU_2026_07_30 = LocalDate.of(2026, 7, 30);
    private static final OrganRef OFFICE = OrganRef.of("office");

    static Stream<Arguments> shapes() {
        return Stream.of(
                shape(
                        EventShape.RECEIVED,
                        id -> header(Received.builder(), id).organ(OFFICE).build()),
                shape(
                        EventShape.MOVED,
                        id -> header(Moved.builder(), id)
                                .from(OFFICE)
                                .to(OFFICE)
                                .build()),
                shape(
                        EventShape.DECIDED,
                        id -> header(Decided.builder(), id).by(OFFICE).build()),
                shape(
                        EventShape.SERVED,
                        id -> header(Served.builder(), id)
                                .by(OFFICE)
                                .to(Party.petitioner())
                                .build()),
                shape(
                        EventShape.DONE,
                        id -> header(Done.builder(), id).by(Party.of(OFFICE)).build()),
                shape(
                        EventShape.RATED,
                        id -> header(Rated.builder(), id)
                                .rated(RatedParty.AUTHORITY)
                                .satisfaction(Satisfaction.SATISFIED)
                                .build()),
                shape(EventShape.RECORDED, id -> header(Recorded.builder(), id).build()),
                shape(
                        EventShape.ANNULLED,
                        id -> header(Annulled.builder(), id).annuls("e0").build()));
    }

    private static Arguments shape(EventShape shape, Function<String, Event> make) {
        return Arguments.of(shape, make);
    }

    private static <B extends EventBuilder<B>> B header(B builder, String id) {
        return builder.id(id).kind("some-kind").occurredOn(THU_2026_07_30);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void an_event_is_seen_by_the_visitor_as_its_own_shape(EventShape shape, Function<String, Event> make) {
        Event event = make.apply("e1");

        assertThat(event.shape()).isEqualTo(shape);
        assertThat(event.accept(new ShapeSeen())).isEqualTo(shape);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void an_event_has_an_identifier_for_an_id(EventShape shape, Function<String, Event> make) {
        assertThat(Refused.by(() -> make.apply("not an id"))).containsExactly(" identifier.expected");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void an_event_is_recorded_on_its_own_day_unless_said_otherwise(EventShape shape, Function<String, Event> make) {
        assertThat(make.apply("e1").recordedOn()).isEqualTo(THU_2026_07_30);
    }

    private static final class ShapeSeen implements Event.Visitor<EventShape> {
        @Override
        public EventShape received(Received event) {
            return EventShape.RECEIVED;
        }

        @Override
        public EventShape moved(Moved event) {
            return EventShape.MOVED;
        }

        @Override
        public EventShape decided(Decided event) {
            return EventShape.DECIDED;
        }

        @Override
        public EventShape served(Served event) {
            return EventShape.SERVED;
        }

        @Override
        public EventShape done(Done event) {
            return EventShape.DONE;
        }

        @Override
        public EventShape rated(Rated event) {
            return EventShape.RATED;
        }

        @Override
        public EventShape recorded(Recorded event) {
            return EventShape.RECORDED;
        }

        @Override
        public EventShape annulled(Annulled event) {
            return EventShape.ANNULLED;
        }
    }
}
