package org.petitionrules.model.json;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.petitionrules.model.Channel;
import org.petitionrules.model.event.Annulled;
import org.petitionrules.model.event.Decided;
import org.petitionrules.model.event.Done;
import org.petitionrules.model.event.Event;
import org.petitionrules.model.event.EventBuilder;
import org.petitionrules.model.event.EventShape;
import org.petitionrules.model.event.Moved;
import org.petitionrules.model.event.Party;
import org.petitionrules.model.event.Rated;
import org.petitionrules.model.event.RatedParty;
import org.petitionrules.model.event.Received;
import org.petitionrules.model.event.Recorded;
import org.petitionrules.model.event.Satisfaction;
import org.petitionrules.model.event.Served;
import org.petitionrules.model.message.Bilingual;
import org.petitionrules.model.organ.OrganRef;

/** How events stand in JSON: an object whose {@code type} tells the shape, the common properties first. */
final class EventShapes {
    static final Shape<Channel> CHANNEL = Shapes.term(Channel.class, "信访渠道", "a channel");

    private static final Shape<OrganRef> REF = OrganShapes.REF;

    private static final Shape<Party> PARTY = Shapes.party();

    private static final ObjectShape<Received> RECEIVED = event(
                    EventShape.RECEIVED, Received::builder, Received.Builder::build)
            .required("organ", REF, Received::organ, Received.Builder::organ)
            .optional("from", REF, Received::from, Received.Builder::from)
            .optional("channel", CHANNEL, Received::channel, Received.Builder::channel)
            .build();

    private static final ObjectShape<Moved> MOVED = event(EventShape.MOVED, Moved::builder, Moved.Builder::build)
            .required("from", REF, Moved::from, Moved.Builder::from)
            .required("to", REF, Moved::to, Moved.Builder::to)
            .optional("resultDueOn", Shapes.date(), Moved::resultDueOn, Moved.Builder::resultDueOn)
            .build();

    private static final ObjectShape<Decided> DECIDED = event(
                    EventShape.DECIDED, Decided::builder, Decided.Builder::build)
            .required("by", REF, Decided::by, Decided.Builder::by)
            .optional("outcome", Shapes.code(), Decided::outcome, Decided.Builder::outcome)
            .build();

    private static final ObjectShape<Served> SERVED = event(EventShape.SERVED, Served::builder, Served.Builder::build)
            .required("by", REF, Served::by, Served.Builder::by)
            .required("to", PARTY, Served::to, Served.Builder::to)
            .build();

    private static final ObjectShape<Done> DONE = event(EventShape.DONE, Done::builder, Done.Builder::build)
            .required("by", PARTY, Done::by, Done.Builder::by)
            .build();

    private static final ObjectShape<Rated> RATED = event(EventShape.RATED, Rated::builder, Rated.Builder::build)
            .required(
                    "rated", Shapes.term(RatedParty.class, "被评价方", "a rated party"), Rated::rated, Rated.Builder::rated)
            .optional("organ", REF, Rated::organ, Rated.Builder::organ)
            .required(
                    "satisfaction",
                    Shapes.term(Satisfaction.class, "满意度评价", "a rating"),
                    Rated::satisfaction,
                    Rated.Builder::satisfaction)
            .build();

    private static final ObjectShape<Recorded> RECORDED = event(
                    EventShape.RECORDED, Recorded::builder, Recorded.Builder::build)
            .optional("by", REF, Recorded::by, Recorded.Builder::by)
            .build();

    private static final ObjectShape<Annulled> ANNULLED = event(
                    EventShape.ANNULLED, Annulled::builder, Annulled.Builder::build)
            .required("annuls", Shapes.identifier(), Annulled::annuls, Annulled.Builder::annuls)
            .optional("by", REF, Annulled::by, Annulled.Builder::by)
            .build();

    static final Shape<Event> EVENT = TaggedShape.<Event>of(
                    Bilingual.of("事件", "an event"),
                    "type",
                    event -> event.shape().code())
            .with(EventShape.RECEIVED.code(), Received.class, RECEIVED)
            .with(EventShape.MOVED.code(), Moved.class, MOVED)
            .with(EventShape.DECIDED.code(), Decided.class, DECIDED)
            .with(EventShape.SERVED.code(), Served.class, SERVED)
            .with(EventShape.DONE.code(), Done.class, DONE)
            .with(EventShape.RATED.code(), Rated.class, RATED)
            .with(EventShape.RECORDED.code(), Recorded.class, RECORDED)
            .with(EventShape.ANNULLED.code(), Annulled.class, ANNULLED);

    private EventShapes() {}

    private static <E extends Event, B extends EventBuilder<B>> ObjectShape.Builder<E, B> event(
            EventShape shape, Supplier<B> start, Function<B, E> finish) {
        return ObjectShape.<E, B>of(shape.label(), start, finish)
                .required("kind", Shapes.code(), Event::kind, EventBuilder::kind)
                .required("id", Shapes.identifier(), Event::id, EventBuilder::id)
                .required("occurredOn", Shapes.date(), Event::occurredOn, EventBuilder::occurredOn)
                .optional("recordedOn", Shapes.date(), EventShapes::recordedLater, EventBuilder::recordedOn)
                .list("claims", Shapes.identifier(), Event::claims, EventBuilder::addAllClaims)
                .optional("corrects", Shapes.identifier(), Event::corrects, EventBuilder::corrects)
                .map("facts", Shapes.factValue(), Event::facts, EventBuilder::putAllFacts);
    }

    private static Optional<LocalDate> recordedLater(Event event) {
        return Optional.of(event.recordedOn()).filter(day -> !day.equals(event.occurredOn()));
    }
}
