import '../knowledge/knowledge.css';
import './exercises.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { m } from '../../paraglide/messages.js';
import { Icon } from '../../ui/icons.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { ExerciseDeeds } from './exercise-deeds.tsx';
import { ExerciseForm } from './exercise-form.tsx';
import { keptExerciseQuery } from './kept-exercise-queries.ts';

/** An exercise of the centre's own. */
export function AddExercise() {
  const leave = useLeave();
  return (
    <div className="page">
      <Head title={m.exform_add_title()}>
        <p className="soft">{m.exform_add_what()}</p>
      </Head>
      <ExerciseForm exercise={null} onSaved={leave} />
    </div>
  );
}

/** An exercise that is there, to change, to try, or to take out of use. */
export function EditExercise() {
  const { exerciseId } = useParams({ from: '/admin/exercises/$exerciseId' });
  const { data, error } = useQuery(keptExerciseQuery(exerciseId));
  const leave = useLeave();
  return (
    <div className="page">
      <Head title={data?.title ?? m.exercises_title()}>{data && !data.isOwn && <p className="soft">{m.exform_becomes_own()}</p>}</Head>
      {data && <ExerciseDeeds exercise={data} />}
      {/* A read that fails later must not take the form, and what is typed in it, away. */}
      {data ? <ExerciseForm key={data.id} exercise={data} onSaved={leave} /> : error ? <RefusedNote error={error} /> : <Waiting />}
    </div>
  );
}

function Head({ title, children }: { title: string; children: ReactNode }) {
  return (
    <header className="page-head">
      <div>
        <Link to="/admin/exercises" className="way-back">
          <Icon name="back" />
          {m.exform_title()}
        </Link>
        <h1 lang="nl">{title}</h1>
        {children}
      </div>
    </header>
  );
}

function useLeave(): () => void {
  const navigate = useNavigate();
  return () => void navigate({ to: '/admin/exercises' });
}
