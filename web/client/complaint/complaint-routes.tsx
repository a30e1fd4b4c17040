export { Complaints } from './complaints.tsx';
import './complaint.css';
