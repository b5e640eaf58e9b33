package org.petitionrules.testkit.cli;

import org.petitionrules.testkit.cli.card.Answer;

/** Prints decisions as they come, in one form; holds none of them. */
abstract class Answers {
    private final Output out;

    Answers(Output out) {
        this.out = out;
    }

    /** The form and the output that are asked for. */
    static Answers of(Request request, Surroundings surroundings) {
        Output out = Output.of(surroundings, request.encodings(), request.format());
        switch (request.format()) {
            case JSON:
                return new JsonAnswers(out);
            case JSONL:
                return new JsonLineAnswers(out);
            default:
                return new TextAnswers(out, request.language(), surroundings.terminal());
        }
    }

    abstract void add(Answer answer);

    /** Ends the output after the last answer. */
    abstract void end(Totals totals);

    final void print(String text) {
        out.print(text);
    }

    final void flush() {
        out.flush();
    }
}
