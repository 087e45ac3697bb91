import * as MessageSquare from "lucide-react/icons/message-square";
import * as Pencil from "lucide-react/icons/pencil";
import * as Reply from "lucide-react/icons/reply";
import * as TrendingUp from "lucide-react/icons/trending-up";
import type { ReactNode } from "react";
import type { MessageKey } from "#app/core/words.ts";
import { Icon, type IconModule } from "#app/ui/icon.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { RowLink, TextLink } from "#app/ui/link.tsx";
import { Row } from "#app/ui/row-list.tsx";
import { Time } from "#app/ui/time.tsx";
import type { IdeaNews, Talk } from "../news.ts";
import { useNames } from "./use-names.ts";

/** What is new about one idea, a line for each kind of thing. */
export function NewsRow({
  news,
  heading: Heading = "h3",
}: {
  news: IdeaNews;
  heading?: "h2" | "h3";
}) {
  const t = useT();
  const { relative, absolute } = useTimes()(news.at);
  const { id, votes, answers, comments, editor } = news;
  return (
    <Row>
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <Heading className="min-w-0 text-base leading-snug" lang={news.language} dir="auto">
          <RowLink to={`/ideas/${id}`} className="text-ink no-underline hover:text-accent">
            {news.title}
          </RowLink>
        </Heading>
        <p className="flex gap-2 text-sm text-ink-muted">
          {news.own && <span>{t("home.ownIdea")}</span>}
          <Time at={news.at} text={relative} title={absolute} />
        </p>
      </div>
      <ul className="grid gap-1">
        {votes > 0 && <Line icon={TrendingUp}>{t("home.newsVotes", { count: votes })}</Line>}
        {answers && <TalkLine ideaId={id} talk={answers} icon={Reply} says="home.newsAnswers" />}
        {comments && (
          <TalkLine ideaId={id} talk={comments} icon={MessageSquare} says="home.newsComments" />
        )}
        {editor !== null && (
          <Line icon={Pencil}>
            <TextLink quiet to={`/ideas/${id}/history`}>
              {t("home.newsEdit", { who: editor })}
            </TextLink>
          </Line>
        )}
      </ul>
    </Row>
  );
}

interface TalkLineProps {
  ideaId: string;
  talk: Talk;
  icon: IconModule;
  says: MessageKey;
}

function TalkLine({ ideaId, talk, icon, says }: TalkLineProps) {
  const t = useT();
  const who = useNames(talk);
  return (
    <Line icon={icon}>
      <TextLink quiet to={`/ideas/${ideaId}#comment-${talk.firstId}`}>
        {t(says, { count: talk.count, who })}
      </TextLink>
      <q className="line-clamp-2 text-ink-muted" dir="auto">
        {talk.excerpt}
      </q>
    </Line>
  );
}

function Line({ icon, children }: { icon: IconModule; children: ReactNode }) {
  return (
    <li className="flex gap-2.5 text-sm">
      <span className="mt-0.5 text-ink-muted">
        <Icon of={icon} className="size-4" />
      </span>
      <div className="min-w-0">{children}</div>
    </li>
  );
}
