package org.petitionrules.testkit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.petitionrules.model.message.Message;
import org.petitionrules.testkit.cli.input.Document;
import org.petitionrules.testkit.cli.input.Documents;

/** The inputs of a command line, gone through in order, one document at a time; one that fails is told and passed over. */
final class Inputs {
    /** How an input is cut into documents. */
    interface Cutting {
        Documents cut(InputStream bytes, Charset charset) throws IOException;
    }

    /** What is done with the documents. */
    interface Visitor {
        void visit(int place, Document document);

        /** An input has ended, or cannot be read further. */
        void end(Input input);
    }

    private final List<Input> inputs;

    /**
     * The inputs of these names.
     *
     * @throws WrongUse when the standard input is named twice
     */
    Inputs(List<String> names) {
        if (Collections.frequency(names, Input.STANDARD_INPUT) > 1) {
            throw new WrongUse(CliMessages.STANDARD_INPUT_TWICE.with());
        }
        this.inputs = names.stream().map(Input::new).collect(Collectors.toList());
    }

    Input at(int place) {
        return inputs.get(place);
    }

    /** Shows every document to a visitor; what cannot be opened or read is told and counts as refused. */
    void each(Cutting cutting, Charset charset, InputStream standardInput, Telling telling, Visitor visitor) {
        for (int place = 0; place < inputs.size(); place++) {
            Input input = inputs.get(place);
            Optional<Message> obstacle = input.obstacle();
            if (obstacle.isPresent()) {
                telling.refuse(input, obstacle.get());
                continue;
            }
            try (InputStream bytes = input.open(standardInput)) {
                Documents documents = cutting.cut(bytes, charset);
                for (Optional<Document> next = documents.next(); next.isPresent(); next = documents.next()) {
                    visitor.visit(place, next.get());
                    telling.step();
                }
                visitor.end(input);
            } catch (IOException failed) {
                visitor.end(input);
                telling.refuse(input, Input.failure(failed));
            }
        }
    }
}
